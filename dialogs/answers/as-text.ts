/** Bytes as a text that a JSON file can hold. */
export function asText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The bytes that such a text stands for. */
export function asBytes(text: string): Uint8Array<ArrayBuffer> {
  const said = atob(text);
  const bytes = new Uint8Array(said.length);
  for (let at = 0; at < said.length; at += 1) bytes[at] = said.charCodeAt(at);
  return bytes;
}
