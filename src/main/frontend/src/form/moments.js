/** Between what form-js stores for a date or time and what the browser's own input shows. */
export function toInput(subtype, value) {
  if (typeof value !== 'string' || value === '') return '';
  if (subtype === 'date') return value.slice(0, 10);
  if (subtype === 'time') return hasZone(value) ? local(new Date(`1970-01-01T${value}`)).slice(11, 16) : value.slice(0, 5);
  return hasZone(value) ? local(new Date(value)) : value.slice(0, 16);
}

/** The same spellings as form-js writes: `utc_offset` (its default), `utc_normalized`, `no_timezone`. */
export function fromInput(subtype, text, format = 'utc_offset') {
  if (!text) return null;
  if (subtype === 'date' || format === 'no_timezone') return text;
  const moment = new Date(subtype === 'time' ? `1970-01-01T${text}` : text);
  const spelled = format === 'utc_normalized' ? `${moment.toISOString().slice(0, 16)}Z` : `${local(moment)}${offset(moment)}`;
  return subtype === 'time' ? spelled.slice(11) : spelled;
}

const hasZone = (value) => /(Z|[+-]\d{2}:?\d{2})$/.test(value);
const two = (number) => String(number).padStart(2, '0');

function local(moment) {
  if (Number.isNaN(moment.getTime())) return '';
  return `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
    + `T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

function offset(moment) {
  const minutes = -moment.getTimezoneOffset();
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
