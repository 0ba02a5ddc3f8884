/** Returns the hash of a text in UTF-8, or of bytes. */
async function digestOf(
  algorithm: 'SHA-256' | 'SHA-384',
  content: string | Uint8Array,
): Promise<Uint8Array> {
  const bytes =
    typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
}

/** Returns the hash of a file as an `integrity` attribute or a policy has it, such as `sha384-…`. */
export async function integrityOf(
  algorithm: 'SHA-256' | 'SHA-384',
  content: string | Uint8Array,
): Promise<string> {
  const digest = await digestOf(algorithm, content);
  return `${algorithm.replace('-', '').toLowerCase()}-${btoa(String.fromCharCode(...digest))}`;
}

/** Returns the hash of a file (SHA-256) as hexadecimal digits. */
export async function hexOf(content: string | Uint8Array): Promise<string> {
  const digest = await digestOf('SHA-256', content);
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
