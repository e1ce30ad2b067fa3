// The contents follow the reading: marked is the part whose heading last passed a quarter of the window.
addEventListener('DOMContentLoaded', () => {
  const links = [...document.querySelectorAll('.contents a')];
  const parts = links.map((link) => document.getElementById(link.hash.slice(1)));
  const state = document.querySelector('.foot [data-sheet="contents"] .state');
  let waiting = false;

  const follow = () => {
    waiting = false;
    const line = innerHeight / 4;
    const atEnd = scrollY > 0 && Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight;
    const passed = parts.filter((part) => part.getBoundingClientRect().top <= line);
    const here = atEnd ? parts.at(-1) : (passed.at(-1) ?? parts[0]);
    for (const [at, link] of links.entries()) {
      if (parts[at] === here) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    state.textContent = links[parts.indexOf(here)].dataset.here;
  };
  const soon = () => {
    if (!waiting) requestAnimationFrame(follow);
    waiting = true;
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon, { passive: true });
  addEventListener('filtered', soon);
  follow();
});
