/** Says at once that a file is too large: a phone would send it for minutes only to hear no. */
export function checkFileSize(root) {
  root.addEventListener('change', (event) => {
    const input = event.target;
    if (!input.matches?.('input[type="file"][data-max-megabytes]')) return;
    const limit = Number(input.dataset.maxMegabytes) * 1024 * 1024;
    const tooLarge = [...input.files].some((file) => file.size > limit);
    const text = tooLarge ? input.dataset.textTooLarge : '';
    input.setCustomValidity(text);
    input.classList.toggle('is-invalid', tooLarge);
    input.closest('form').querySelector('.invalid-feedback').textContent = text;
  });
}
