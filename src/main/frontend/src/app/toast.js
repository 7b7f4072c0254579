const SECONDS = 8;

/** Says one sentence at the lower edge of the screen; screen readers hear it too. */
export function toast(text) {
  const place = document.querySelector('[data-toasts]');
  if (!place || !text) return;
  const box = document.createElement('div');
  box.className = 'toast-line';
  box.textContent = text;
  place.append(box);
  setTimeout(() => box.remove(), SECONDS * 1000);
}
