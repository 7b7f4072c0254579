/** The drawer takes the focus when it opens; Escape closes it and leads back to the clause it came from. */
export function keepDrawer(root) {
  const drawer = () => root.getElementById('drawer');

  const close = () => {
    const open = drawer()?.querySelector('[data-clause]');
    if (!open) return;
    const number = open.dataset.clause;
    drawer().replaceChildren();
    window.history.replaceState(null, '', window.location.pathname);
    root.querySelector(`[data-opens="${number}"]`)?.focus();
    mark();
  };

  const mark = () => {
    const number = drawer()?.querySelector('[data-clause]')?.dataset.clause;
    root.querySelectorAll('.bt-row').forEach((row) => row.classList.toggle('is-open', row.dataset.row === number));
  };

  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  root.addEventListener('click', (event) => {
    if (!event.target.closest?.('[data-drawer-close]')) return;
    event.preventDefault();
    close();
  });
  root.addEventListener('htmx:afterSwap', (event) => {
    mark();
    if (event.detail.target.id === 'drawer') drawer().querySelector('h2')?.focus();
  });
  mark();
}
