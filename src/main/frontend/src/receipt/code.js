/** The receipt code in the part of an address behind the `#`; null when there is none. */
export function codeOf(hash) {
  const text = hash.replace(/^#/, '').toUpperCase();
  return /^[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){4}$/.test(text) ? text : null;
}
