import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** HMAC-SHA-256 as 64 hexadecimal digits. */
export function sign(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}

/** Compares in constant time, so that nobody can find a signature by trying digit after digit. */
export function isSigned(key: string, text: string, signature: string): boolean {
  const [expected, given] = [Buffer.from(sign(key, text), 'hex'), Buffer.from(signature, 'hex')];
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** 32 hexadecimal digits of SHA-256: enough that nobody finds another text with the same. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
