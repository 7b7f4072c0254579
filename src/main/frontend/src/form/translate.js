import { zh } from './zh.js';

/** All texts of form-js in the page's language; a text without a translation is shown as it is. */
export function translateModule(lang) {
  const words = lang.startsWith('zh') ? zh : {};
  const translate = (template, replacements = {}) =>
    (words[template] ?? template).replace(/{([^}]+)}/g, (whole, key) => replacements[key] ?? whole);
  return { translate: ['value', translate] };
}
