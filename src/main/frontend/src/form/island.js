import { Form } from '@bpmn-io/form-js-viewer';
import { nativeFields } from './fields.js';
import { makeAccessible } from './accessible.js';
import { collectEditable } from './editable.js';
import { placeErrors, showSummary, hideSummary } from './errors.js';
import { loadForm, sendForm } from './send.js';
import { translateModule } from './translate.js';

/**
 * A Camunda Form inside a page. The element carries the address and the few sentences that the island says by itself:
 * `data-form-url`, `data-text-…`. What was typed stays in the page whatever the server answers.
 */
export async function openForm(element) {
  const parts = {
    fields: element.querySelector('[data-form-fields]'),
    summary: element.querySelector('[data-form-summary]'),
    button: element.querySelector('[data-form-submit]'),
  };
  let definition;
  try {
    definition = await loadForm(element.dataset.formUrl);
  } catch {
    showSummary(parts.summary, element.dataset.textLoadFailed, []);
    return;
  }
  const form = await render(parts.fields, definition, document.documentElement.lang);
  new Submission(element, parts, form, definition).listen();
  parts.button.hidden = false;
}

async function render(container, { schema, data }, lang) {
  container.replaceChildren();
  const form = new Form({ container, additionalModules: [translateModule(lang), nativeFields(lang)] });
  await form.importSchema(schema, data);
  makeAccessible(container, form, lang);
  container.removeAttribute('aria-busy');
  return form;
}

class Submission {
  constructor(element, parts, form, definition) {
    Object.assign(this, { element, parts, form, definition, sending: false, changed: false });
  }

  listen() {
    this.form.on('submit', ({ data, errors }) => this.submit(data, errors));
    this.form.on('field.updated', () => { this.changed = true; });
    this.parts.button.addEventListener('click', () => this.form.submit());
    window.addEventListener('beforeunload', (event) => {
      if (this.changed) event.preventDefault();
    });
  }

  async submit(data, errors) {
    if (this.sending) return;
    if (Object.keys(errors).length > 0) {
      showSummary(this.parts.summary, this.element.dataset.textCorrect, placeErrors.listed(this.form, errors));
      return;
    }
    this.busy(true);
    const answer = await sendForm(this.element.dataset.formUrl, collectEditable(this.form, data), this.definition);
    if (answer.redirect) {
      this.changed = false;
      window.location.assign(answer.redirect);
      return; // the button stays locked: the next page is on its way
    }
    this.busy(false);
    this.refuse(answer);
  }

  refuse({ message, errors = {}, problem }) {
    const placed = placeErrors.fromServer(this.form, errors);
    showSummary(this.parts.summary, message ?? this.element.dataset[problem], placed);
  }

  busy(on) {
    this.sending = on;
    if (on) hideSummary(this.parts.summary);
    this.parts.button.setAttribute('aria-disabled', String(on));
    this.parts.button.classList.toggle('is-sending', on);
  }
}
