import { createHash } from 'node:crypto';
import { type Citation, doiAddressOf } from '../../views/citation.ts';

/** RFC 9562, appendix B: the name space of addresses. */
const addresses = '6ba7b8119dad11d180b400c04fd430c8';

/**
 * Gives what the book is known by: its DOI, else its address, else a UUID made of what it is called (RFC 9562, 5.5),
 * which stays the same from build to build.
 */
export function identifierOf(citation: Citation): string {
  const { journal, key, title, address } = citation;
  return doiAddressOf(citation) ?? address ?? `urn:uuid:${uuidOf(`${journal}/${key}/${title}`)}`;
}

function uuidOf(name: string): string {
  const hash = createHash('sha1').update(Buffer.from(addresses, 'hex')).update(name).digest();
  const bytes = hash.subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
