// The reader's own choice between light and dark goes before the system's. Storage may be closed to us.
{
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const kept = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null;
    }
  };
  const keep = (theme) => {
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // It then holds for this visit only.
    }
  };
  let chosen = kept();
  const isDark = () => (chosen === 'dark' || chosen === 'light' ? chosen === 'dark' : system.matches);

  root.dataset.script = '';
  root.dataset.theme = isDark() ? 'dark' : 'light';

  addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('button.theme');
    const show = () => {
      root.dataset.theme = isDark() ? 'dark' : 'light';
      button.textContent = isDark() ? button.dataset.light : button.dataset.dark;
    };
    button.hidden = false;
    button.addEventListener('click', () => {
      chosen = isDark() ? 'light' : 'dark';
      keep(chosen);
      show();
    });
    system.addEventListener('change', show);
    show();
  });
}
