/** `<details data-menu>` closes by Escape (focus goes back to its button) and by a click elsewhere. */
export function closeMenusOutside(root) {
  const open = () => [...root.querySelectorAll('details[data-menu][open]')];

  root.addEventListener('click', (event) => {
    open().filter((menu) => !menu.contains(event.target)).forEach((menu) => menu.removeAttribute('open'));
  });
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    open().forEach((menu) => {
      menu.removeAttribute('open');
      menu.querySelector('summary').focus();
    });
  });
}
