/* Which key does what. */
window.behaviours.help = (_, signal) => {
  const dialog = document.querySelector('.help');
  document.querySelector('[data-does="help"]').addEventListener('click', () => dialog.showModal(), { signal });
  signal.addEventListener('abort', () => dialog.close());
};
