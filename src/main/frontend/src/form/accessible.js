const TEXTS = {
  zh: { search: '搜索', removeRow: '去掉第 {n} 行', poweredBy: '表单由 bpmn.io 提供技术支持' },
  en: { search: 'Search', removeRow: 'Remove row {n}', poweredBy: 'Powered by bpmn.io' },
};

/**
 * What form-js leaves out and cannot be told by configuration: the name of a group of radios or boxes,
 * the numeric keyboard on a phone, and the few texts that it writes without asking for a translation.
 */
export function makeAccessible(container, form, lang) {
  const texts = lang.startsWith('zh') ? TEXTS.zh : TEXTS.en;
  const mend = () => {
    container.querySelectorAll('.fjs-form-field-radio, .fjs-form-field-checklist').forEach(nameGroup);
    container.querySelectorAll('.fjs-form-field-number input').forEach((input) => input.setAttribute('inputmode', 'decimal'));
    container.querySelectorAll('input[placeholder="Search"]').forEach((input) => { input.placeholder = texts.search; });
    container.querySelectorAll('[aria-label^="Remove list item"]').forEach((button) => nameRow(button, texts));
    container.querySelector('.fjs-powered-by-link')?.setAttribute('title', texts.poweredBy);
    container.querySelector('.fjs-powered-by-link')?.setAttribute('aria-label', texts.poweredBy);
  };
  new MutationObserver(mend).observe(container, { childList: true, subtree: true });
  form.on('changed', () => requestAnimationFrame(mend));
  mend();
}

function nameGroup(group) {
  const label = group.querySelector(':scope > .fjs-form-field-label');
  if (!label) return;
  if (!label.id) label.id = `${group.querySelector('input')?.name || group.querySelector('input')?.id}-group`;
  group.setAttribute('role', group.classList.contains('fjs-form-field-radio') ? 'radiogroup' : 'group');
  group.setAttribute('aria-labelledby', label.id);
}

function nameRow(button, texts) {
  const number = button.getAttribute('aria-label').match(/\d+/)?.[0] ?? '';
  button.setAttribute('aria-label', texts.removeRow.replace('{n}', number));
}
