/* The whole screen for the slide, where the browser lets a page have it. */
window.behaviours.fullScreen = (deck, signal) => {
  const button = document.querySelector('[data-does="full-screen"]');
  button.hidden = !document.fullscreenEnabled;
  const toggle = () => {
    const change = document.fullscreenElement ? document.exitFullscreen() : deck.root.requestFullscreen();
    change?.catch(() => undefined);
  };
  const set = () => button.setAttribute('aria-pressed', String(document.fullscreenElement !== null));
  button.addEventListener('click', toggle, { signal });
  document.addEventListener('fullscreenchange', set, { signal });
};
