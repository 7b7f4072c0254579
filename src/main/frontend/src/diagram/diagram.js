import './diagram.css';

// The viewer is large and the text above it says the same: it is fetched only when somebody opens the diagram.
document.querySelectorAll('[data-diagram-url]').forEach((element) => {
  const box = element.closest('details');
  if (!box || box.open) {
    show(element);
  } else {
    box.addEventListener('toggle', () => show(element), { once: true });
  }
});

async function show(element) {
  try {
    const { drawDiagram } = await import('./draw.js');
    await drawDiagram(element);
  } catch {
    element.textContent = element.dataset.textFailed;
  } finally {
    element.removeAttribute('aria-busy');
  }
}
