/** A second click while the first is still on its way does nothing: `<form data-once>`. */
export function guardDoubleClicks(root) {
  root.addEventListener('submit', (event) => {
    const form = event.target.closest?.('form[data-once]');
    if (!form) return;
    if (form.dataset.sending) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    form.dataset.sending = 'true';
    form.querySelectorAll('button[type="submit"]').forEach((button) => button.setAttribute('aria-disabled', 'true'));
  }, true);

  // The browser's back button shows the page as it was left: make the form usable again.
  window.addEventListener('pageshow', () => {
    root.querySelectorAll('form[data-sending]').forEach((form) => {
      delete form.dataset.sending;
      form.querySelectorAll('[aria-disabled]').forEach((button) => button.removeAttribute('aria-disabled'));
    });
  });
}
