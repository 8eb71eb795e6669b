import { crc32 } from 'node:zlib';

const KEYWORD = 'Comment';
/** The signature of eight bytes and the chunk IHDR, which has to be the first: https://www.w3.org/TR/png-3/#11iTXt. */
const HEAD = 8 + 25;
const TYPE = Buffer.from('iTXt');

/** The picture with a text in it that nobody sees: what it is a picture of. */
export function addPngText(png: Buffer, text: string): Buffer {
  // Not compressed, in no named language, without a translated keyword.
  const data = Buffer.from(`${KEYWORD}\0\0\0\0\0${text}`);
  const typed = Buffer.concat([TYPE, data]);
  return Buffer.concat([
    png.subarray(0, HEAD),
    number(data.length),
    typed,
    number(crc32(typed)),
    png.subarray(HEAD),
  ]);
}

/** The text that {@link addPngText} gave to a picture; undefined for none. */
export function readPngText(png: Buffer): string | undefined {
  if (!png.subarray(HEAD + 4, HEAD + 8).equals(TYPE)) return undefined;
  const data = png.subarray(HEAD + 8, HEAD + 8 + png.readUInt32BE(HEAD));
  return data.subarray(KEYWORD.length + 5).toString();
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
