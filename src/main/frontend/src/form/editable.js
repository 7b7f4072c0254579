const SHOWN_ONLY = new Set(['expression']);

/**
 * form-js also submits read-only fields; the server accepts only what the step may change, so they are left out here.
 * Fields inside a list stay together with their row.
 */
export function collectEditable(form, data) {
  const editable = {};
  const fields = form.get('formFieldRegistry');
  const paths = form.get('formFieldInstanceRegistry').getAllKeyed()
    .filter(({ id }) => isEditable(fields.get(id)))
    .map(({ valuePath }) => valuePath);
  for (const path of paths) copy(path, data, editable);
  return editable;
}

function isEditable(field) {
  return !field.readonly && !field.disabled && !SHOWN_ONLY.has(field.type);
}

function copy(path, from, to) {
  const value = path.reduce((node, step) => node?.[step], from);
  let target = to;
  path.slice(0, -1).forEach((step, index) => {
    target[step] ??= typeof path[index + 1] === 'number' ? [] : {};
    target = target[step];
  });
  target[path.at(-1)] = value === undefined ? null : value;
}
