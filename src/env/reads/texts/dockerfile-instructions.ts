/** One instruction with its arguments; `offset` is where these begin. A blank stands for what is a comment. */
export interface Instruction {
  /** In capitals. */
  readonly name: string;
  readonly text: string;
  readonly offset: number;
}

const INSTRUCTION = /^[^\S\n]*(?<name>[A-Za-z]+)(?:[^\S\n]+|$)/;
const COMMENT = /^[^\S\n]*#/;
const HEREDOC = /<<-?\s*(["']?)(?<word>[A-Za-z_]\w*)\1/g;

/**
 * The instructions of a Dockerfile, over as many lines as they go: a backslash (or the `# escape=` of the first line)
 * carries on, comment lines in between do not count, and the text of a heredoc is skipped: it is a script or a file.
 * docs.docker.com/reference/dockerfile
 */
export function listInstructions(text: string): Instruction[] {
  const instructions: Instruction[] = [];
  const carryOn = /^#\s*escape\s*=\s*`/i.test(text) ? '`' : '\\';
  const lines = text.split('\n');
  let offset = 0;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] ?? '';
    const opening = COMMENT.test(line) ? null : INSTRUCTION.exec(line);
    const parts: string[] = [];
    const start = offset;
    for (let more = true; more && index < lines.length; index += 1) {
      const part = lines[index] ?? '';
      const isComment = COMMENT.test(part);
      parts.push(isComment ? ' '.repeat(part.length) : part);
      offset += part.length + 1;
      const isBetween = parts.length > 1 && (isComment || part.trim() === '');
      more = opening !== null && (isBetween || part.trimEnd().endsWith(carryOn));
    }
    if (opening === null) continue;
    const whole = parts.join('\n');
    const body = whole.slice(opening[0].length);
    const name = opening.groups?.name?.toUpperCase() ?? '';
    instructions.push({ name, text: body, offset: start + opening[0].length });
    const words = /^(?:RUN|COPY|ADD)$/.test(name) ? [...body.matchAll(HEREDOC)] : [];
    for (const { groups } of words) {
      while (index < lines.length && lines[index]?.trim() !== groups?.word) {
        offset += (lines[index]?.length ?? 0) + 1;
        index += 1;
      }
    }
  }
  return instructions;
}
