import type { IdiomGroup } from './idiom.ts';

export const DOCKERFILE: readonly IdiomGroup[] = [
  {
    title: 'Dockerfile',
    path: 'Dockerfile',
    idioms: [
      ['a build argument', 'ARG A', ['A optional 1:5']],
      ['a build argument that the file demands', 'ARG A\nENV B=${A:?}', ['A hard 1:5']],
      ['several build arguments', 'ARG A B=1 C', ['A optional 1:5', 'C optional 1:11']],
      ['a build argument over several lines', 'ARG A=1 \\\n# which B?\n  B', ['B optional 3:3']],
      ['a build argument in two stages', 'FROM a\nARG A\nFROM b\nARG A', ['A optional 2:5']],
      ['a command', 'CMD serve --port $A', ['A optional 1:19']],
      ['a command that demands', 'ENTRYPOINT exec serve --port ${A:?no port}', ['A hard 1:32']],
      ['a command with a default', 'CMD serve --port ${A:-80}', ['A defaulted 1:20']],
      ['a command that the image itself provides for', 'ENV A=80\nCMD serve --port $A', ['A defaulted 2:19']],
      ['a command with the old form of ENV', 'ENV A 80\nCMD serve --port $A', ['A defaulted 2:19']],
      ['a command as a list, run by a shell', 'CMD ["sh", "-c", "serve --port $A"]', ['A optional 1:33']],
      ['a health check', 'HEALTHCHECK --interval=5m CMD curl localhost:$A', ['A optional 1:47']],
      ['with another sign to carry on', '# escape=`\nARG A=1 `\n  B', ['B optional 3:3']],
    ],
  },
  {
    title: 'Dockerfile: what is no read',
    path: 'Dockerfile',
    idioms: [
      ['a build argument with a default', 'ARG A=1', []],
      ['a default of the whole file, used in a stage', 'ARG A=1\nFROM a\nARG A', []],
      ['what the builder sets', 'ARG TARGETARCH\nARG HTTP_PROXY', []],
      ['a command as a list', 'CMD ["serve", "--port", "$A"]', []],
      ['a command that sets it', 'CMD A=1 serve $A', []],
      ['an escaped sign', 'CMD echo \\$A', []],
      ['a step of the build', 'RUN echo $A', []],
      ['a script within the file', 'RUN <<EOF\nCMD echo $A\nEOF', []],
      ['a comment', '# ARG A\nCMD serve # nothing', []],
      ['a comment behind an argument', 'ARG A=0 # 0 is never, 1 is always', []],
    ],
  },
];
