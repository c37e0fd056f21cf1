// Runs before the first paint, so that a dark screen never flashes white. A file of its own: the policy of the page
// refuses scripts written into it.
(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem('kita.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    if (localStorage.getItem('kita.language') === 'en') root.lang = 'en';
  } catch {
    // storage is off: the system's own setting counts
  }
})();
