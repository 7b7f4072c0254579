/** Demo mode only: a tap on an account fills in its name and password; the person still presses the log-in button. */
export function fillLogin(root) {
  root.addEventListener('click', (event) => {
    const account = event.target.closest?.('[data-demo-account]');
    if (!account) return;
    const form = root.querySelector('form[data-login]');
    form.elements.username.value = account.dataset.demoAccount;
    form.elements.password.value = account.dataset.demoPassword;
    const button = form.querySelector('button[type="submit"]');
    button.scrollIntoView({ block: 'center' });
    button.focus();
  });
}
