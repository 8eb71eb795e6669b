import type { IdiomGroup } from './idiom.ts';

export const RUBY: readonly IdiomGroup[] = [
  {
    title: 'Ruby: ENV',
    path: 'config/initializers/a.rb',
    idioms: [
      ['a subscript', "a = ENV['A']", ['A optional 1:9']],
      ['a subscript from the top', "a = ::ENV['A']", ['A optional 1:11']],
      ['with a default', "a = ENV['A'] || 'x'", ['A defaulted 1:9']],
      ['with a default after a call', "a = ENV['A'].presence || 'x'", ['A defaulted 1:9']],
      ['with nil', "a = ENV['A'] || nil", ['A optional 1:9']],
      ['with an exception instead', "a = ENV['A'] || raise('A')", ['A hard 1:9']],
      ['with an exception by or', "a = ENV['A'] or raise 'A'", ['A hard 1:9']],
      ['filled', "ENV['A'] ||= 'x'", ['A defaulted 1:5']],
      [
        'filled before',
        "ENV['A'] ||= 'x'\nENV['B'] = 'x'\ndef f\n  ENV.fetch('A') + ENV['B'].strip\nend",
        ['A defaulted 1:5', 'A defaulted 4:13', 'B defaulted 4:24'],
      ],
      [
        'filled before by one of several texts',
        "ENV['A'] ||= if x\n  'a'\nelsif y\n  'b'\nelse\n  'c'\nend\nENV['B'] ||= x ? 'a' : 'b'\nENV['C'] ||= if x\n  'a'\nend\nENV['A'].strip + ENV['B'].strip + ENV['C'].strip",
        [
          'A defaulted 1:5',
          'B defaulted 8:5',
          'C defaulted 9:5',
          'A defaulted 12:5',
          'B defaulted 12:22',
          'C hard 12:39',
        ],
      ],
      [
        'filled after it, only sometimes, or not where it failed before',
        "ENV.fetch('A')\nENV['A'] = 'x'\nENV['B'] = 'x' if x\nENV.fetch('B')\nbegin\n  f\n  ENV['C'] = 'x'\nrescue\n  ENV.fetch('C')\nend",
        ['A hard 1:11', 'B hard 4:11', 'C hard 9:13'],
      ],
      [
        'several at once',
        "ENV.fetch_values('A', 'B')\nENV.fetch_values('C') { 1 }",
        ['A hard 1:18', 'B hard 1:23', 'C defaulted 2:18'],
      ],
      ['used as a text at once', "a = ENV['A'].split(',')", ['A hard 1:9']],
      ['used only when set', "a = ENV['A']&.split(',')", ['A optional 1:9']],
      ['used after a question', "a = ENV['A'].split(',') if ENV['A']", ['A optional 1:9', 'A optional 1:32']],
      [
        'used where its absence was asked for, or after leaving without it',
        "unless ENV['A'].nil?\n  ENV['A'].split\nend\ndef f\n  return unless ENV['B']\n  ENV['B'].split\nend\ndef g\n  return if ENV['C']\n  ENV['C'].split\nend\nunless ENV['D']\n  ENV['D'].split\nend",
        [
          ...['A optional 1:12', 'A optional 2:7', 'B optional 5:21', 'B optional 6:7'],
          ...['C optional 9:17', 'C hard 10:7', 'D optional 12:12', 'D hard 13:7'],
        ],
      ],
      [
        'demanded by the other branch',
        "if ENV['A']\n  f\nelse\n  raise 'x'\nend\nif ENV['B']\n  f\nelsif y\n  raise 'x'\nend",
        ['A hard 1:8', 'B optional 6:8'],
      ],
      [
        'used in another branch of a question',
        "if a\n  1\nelsif ENV['A'].to_s.empty?\n  2\nelsif ENV['A'].match?(/x/)\n  3\nend",
        ['A optional 3:11', 'A optional 5:11'],
      ],
      ['what nil has as well', "a = ENV['A'].to_i", ['A optional 1:9']],
      ['demanded by unless', "raise 'A' unless ENV['A']", ['A hard 1:22']],
      ['demanded by nil?', "abort 'A' if ENV['A'].nil?", ['A hard 1:18']],
      ['demanded in the next line', "a = ENV['A']\nraise 'A' if a.blank?", ['A hard 1:9']],
      ['demanded in a block of its own', "if ENV['A'].to_s.empty?\n  exit\nend", ['A hard 1:8']],
      [
        'demanded by one of several questions',
        "raise 'x' if ENV['A'].nil? || ENV['B'].to_s.empty? || c\nd = ENV['D'].nil? || false",
        ['A hard 1:18', 'B hard 1:35', 'D optional 2:9'],
      ],
      [
        'demanded by a question about the key',
        "raise 'x' unless ENV.key?('A')\nENV.include?('B') || abort('x')\nabort if !ENV.has_key?('C')\nputs 'x' unless ENV.key?('D')",
        ['A hard 1:27', 'B hard 2:14', 'C hard 3:24', 'D optional 4:26'],
      ],
      [
        'made a number, or read as JSON, which nil is not',
        "Integer(ENV['A'])\nFloat(ENV['B'] || 1)\nJSON.parse(ENV['C'])\nInteger(ENV['D'], exception: false)\nString(ENV['E'])",
        ['A hard 1:13', 'B defaulted 2:11', 'C hard 3:16', 'D optional 4:13', 'E optional 5:12'],
      ],
      [
        'a list without what is there',
        "NEEDED = %w[A B].freeze\nmissing = NEEDED - ENV.keys\nraise 'x' if missing.any?\nother = ['C'] - ENV.keys\nputs other\nlist - other.keys",
        ['A hard 1:13', 'B hard 1:15', 'C optional 4:10'],
      ],
      [
        'a list of what is missing',
        "missing = %w[A B].reject { |k| ENV[k] }\nabort 'x' unless missing.empty?\nlost = %w[C].select { |k| ENV[k].to_s.empty? }\nraise 'x' if lost.any?\ngone = %w[D].reject { |k| ENV.key?(k) }\nputs 'x' if gone.any?\nset = %w[E].select { |k| ENV[k] }\nraise 'x' if set.any?",
        ['A hard 1:14', 'B hard 1:16', 'C hard 3:11', 'D optional 5:11', 'E optional 7:10'],
      ],
      ['fetch', "ENV.fetch('A')", ['A hard 1:11']],
      ['fetch with a default', "ENV.fetch('A', 'x')", ['A defaulted 1:11']],
      ['fetch with nil', "ENV.fetch('A', nil)", ['A optional 1:11']],
      ['fetch with a block', "ENV.fetch('A') { 5 }", ['A defaulted 1:11']],
      ['fetch with a block that raises', "ENV.fetch('A') { |k| raise k }", ['A hard 1:11']],
      ['fetch after a question', "ENV.fetch('A') if ENV.key?('A')", ['A optional 1:11', 'A optional 1:28']],
      [
        'an error that is rescued',
        "begin\n  a = ENV.fetch('A')\nrescue KeyError\n  a = nil\nend\nb = ENV.fetch('B') rescue 'x'\ndef f\n  ENV.fetch('C')\nrescue StandardError => e\n  3000\nend",
        ['A optional 2:17', 'B optional 6:15', 'C optional 8:13'],
      ],
      [
        'an error that is raised again, is another, or comes of what is done about it',
        "begin\n  ENV.fetch('A')\nrescue KeyError => e\n  abort e.message\nend\nbegin\n  ENV.fetch('B')\nrescue IOError\n  nil\nend\nbegin\n  f\nrescue\n  ENV.fetch('C')\nend\nbegin\n  f(ENV.fetch('D'))\n  g\nrescue => e\n  log e\nend",
        ['A hard 2:13', 'B hard 7:13', 'C hard 14:13', 'D hard 17:15'],
      ],
      ['a question', "ENV.key?('A') || ENV.include?('B')", ['A optional 1:10', 'B optional 1:31']],
      [
        'several',
        "ENV.values_at('A', 'B')\nENV.slice('C')",
        ['A optional 1:15', 'B optional 1:20', 'C optional 2:11'],
      ],
      ['in a text', '"x #{ENV[\'A\']}"', ['A optional 1:10']],
      ['by a constant', "KEY = 'A'\nENV[KEY]", ['A optional 2:5']],
      ['by texts joined', "P = 'P_'\nENV[P + 'A']\nENV[\"#{P}B\"]", ['P_A optional 2:5', 'P_B optional 3:8']],
      ['in a loop over a list', '%w[A B].each { |k| ENV.fetch(k) }', ['A hard 1:4', 'B hard 1:6']],
      [
        'in a loop over a constant list',
        'NAMES = %w[A B].freeze\nNAMES.each { |k| ENV[k] }\nothers.each { |k| ENV[k] }',
        ['A optional 1:12', 'B optional 1:14', 'dynamic 3:23 k'],
      ],
      ['by a name known at run time', 'ENV[name]', ['dynamic 1:5 name']],
    ],
  },
  {
    title: 'Ruby: functions that read',
    path: 'lib/settings.rb',
    idioms: [
      [
        'a function',
        "def env(key, default = nil)\n  ENV.fetch(key, default)\nend\na = env('A')\nb = env('B', 'x')",
        ['A optional 4:9', 'B defaulted 5:9'],
      ],
      [
        'a function of several keys',
        "def need(*keys)\n  keys.each { |key| ENV.fetch(key) }\nend\nneed 'A', 'B'",
        ['A hard 4:6', 'B hard 4:11'],
      ],
      [
        'a function of a class that makes the key',
        'class Settings\n  def self.get(key)\n    ENV.fetch("APP_#{key.to_s.upcase}")\n  end\nend\nSettings.get(:host)',
        ['APP_HOST hard 6:14'],
      ],
    ],
  },
  {
    title: 'Ruby: settings of Rails for other environments',
    path: 'config/environments/staging.rb',
    idioms: [
      [
        'demand nothing of production',
        "ENV.fetch('A')\nENV.fetch('B', 'x')",
        ['A optional 1:11', 'B defaulted 2:11'],
      ],
    ],
  },
  {
    title: 'Ruby in templates: settings of Rails',
    path: 'config/database.yml',
    idioms: [
      [
        'what all sections share, and what production has',
        "default: &default\n  pool: <%= ENV.fetch('A') { 5 } %>\nproduction:\n  url: <%= ENV['B'] -%>\n",
        ['A defaulted 2:23', 'B optional 4:16'],
      ],
      [
        'what production takes in from another section',
        "development: &base\n  url: <%= ENV.fetch('A') %>\ntest: &test\n  url: <%= ENV.fetch('B') %>\nother_test:\n  <<: *base\nproduction:\n  <<: *base\n",
        ['A hard 2:22'],
      ],
      [
        'what development and test have is no read',
        "development:\n  url: <%= ENV.fetch('A') %>\ntest:\n  url: <%= ENV.fetch('B') %>\n",
        [],
      ],
      [
        'what is put into a comment is none, but for what may fail there',
        "# a: <%= ENV['A'] %>\n  # b: <%= ENV.fetch('B') %>\nc: d # <%= ENV['C'] %>\n# <% if ENV['D'] %>\ne: f\n# <% end %>",
        ['B hard 2:22', 'C optional 3:16', 'D optional 4:13'],
      ],
      ['a comment is none', "a: <%# ENV['A'] %>\nb: <%% ENV['B'] %>\nc: ENV['C']", []],
    ],
  },
  {
    title: 'Ruby: libraries',
    path: 'config/settings.rb',
    idioms: [
      [
        'Figaro',
        "Figaro.env.a\nFigaro.env.b!\nFigaro.env.c?\nFigaro.require_keys('D', 'E')",
        ['A optional 1:12', 'B hard 2:12', 'C optional 3:12', 'D hard 4:21', 'E hard 4:26'],
      ],
      ['dotenv', "Dotenv.require_keys('A')\nDotenv.load('B')", ['A hard 1:21']],
      [
        'the settings of Hanami',
        'class Settings < Hanami::Settings\n  setting :a\n  setting :b, default: 1\n  setting :c, constructor: Types::String\n  setting :d, constructor: Types::String.optional\nend',
        ['A optional 2:11', 'B defaulted 3:11', 'C hard 4:11', 'D optional 5:11'],
      ],
      ['settings of something else', 'class Settings < Other::Settings # ENV\n  setting :a\nend', []],
    ],
  },
  {
    title: 'Ruby: scripts by their first line',
    path: 'bin/report',
    idioms: [
      ['of Ruby', "#!/usr/bin/env ruby\nENV.fetch('A')", ['A hard 2:11']],
      [
        'that Bundler writes is none',
        "#!/usr/bin/env ruby\n#\n# This file was generated by Bundler.\n#\nENV['BUNDLE_GEMFILE'] ||= 'x'",
        [],
      ],
      ['of something else', "#!/usr/bin/env crystal\nENV.fetch('A')", []],
    ],
  },
  {
    title: 'Ruby: what is no read',
    path: 'lib/a.rb',
    idioms: [
      ['a write', "ENV['A'] = 'x'\nENV.delete('B')\nENV.store('C', 'x')", []],
      ['a comment and a text', "# ENV['A']\na = 'ENV[\"B\"]'\n=begin\nENV['C']\n=end", []],
      ['a constant of the same name', "Rack::ENV['A']", []],
    ],
  },
];
