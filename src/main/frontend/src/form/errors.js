/** Errors by field id, as form-js keeps them, turned into lines of the summary; and the server's put next to their fields. */
export const placeErrors = {
  listed(form, errors) {
    return instancesOf(form)
      .map((instance) => line(form, instance, at(errors, errorPath(instance))))
      .filter(Boolean);
  },

  fromServer(form, errors) {
    const state = {};
    const placed = [];
    for (const [name, message] of Object.entries(errors)) {
      const instance = instancesOf(form).find(({ valuePath }) => samePath(valuePath, name));
      if (instance) {
        put(state, errorPath(instance), [message]);
        placed.push(line(form, instance, [message]));
      } else {
        placed.push({ text: message });
      }
    }
    form._setState({ errors: state });
    return placed;
  },
};

export function showSummary(box, sentence, lines) {
  const list = document.createElement('ul');
  lines.forEach(({ text, domId }) => list.append(item(text, domId)));
  const head = document.createElement('p');
  head.textContent = sentence;
  box.replaceChildren(head, ...(lines.length > 0 ? [list] : []));
  box.hidden = false;
  box.focus();
  box.scrollIntoView({ block: 'start' });
}

export function hideSummary(box) {
  box.hidden = true;
  box.replaceChildren();
}

function item(text, domId) {
  const entry = document.createElement('li');
  if (!domId) {
    entry.textContent = text;
    return entry;
  }
  const link = document.createElement('a');
  link.href = `#${domId}`;
  link.textContent = text;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    focusField(domId);
  });
  entry.append(link);
  return entry;
}

// A group of radios or boxes carries its id with a number behind it.
function focusField(domId) {
  const field = document.getElementById(domId) ?? document.getElementById(`${domId}-0`)
    ?? document.getElementById(`${domId}-date`);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

function line(form, { id, indexes }, messages) {
  if (!messages?.length) return null;
  const field = form.get('formFieldRegistry').get(id);
  const label = field.label ?? field.dateLabel ?? field.timeLabel ?? '';
  const suffix = Object.values(indexes ?? {}).map((index) => `_${index}`).join('');
  return { text: label ? `${label}: ${messages[0]}` : messages[0], domId: `fjs-form-${form._id}-${id}${suffix}` };
}

const instancesOf = (form) => form.get('formFieldInstanceRegistry').getAllKeyed();
const errorPath = ({ id, indexes }) => [id, ...Object.values(indexes ?? {})];
const at = (node, path) => path.reduce((inner, step) => inner?.[step], node);
const samePath = (path, name) => path.join('.') === name.replace(/\[(\d+)\]/g, '.$1');

function put(node, path, value) {
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce((inner, step) => (inner[step] ??= {}), node);
  parent[last] = value;
}
