// Before the first paint: the theme and density this device last used. No inline script is allowed by the server.
(() => {
  const root = document.documentElement;
  // The skeleton is that of the wall: not for those who stand at the door.
  if (/^\/(signin|forgot|setup|token)/.test(location.pathname)) root.dataset.door = '';
  try {
    const theme = localStorage.getItem('parvis.theme');
    const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
    root.dataset.theme = dark ? 'dark' : 'light';
    if (localStorage.getItem('parvis.compact') === 'true') root.dataset.density = 'compact';
    if (dark) document.querySelector('meta[name=theme-color]').content = '#131312';
  } catch {
    // Storage may be closed to us: the light theme stays.
  }
})();
