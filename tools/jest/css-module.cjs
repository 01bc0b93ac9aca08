/** Stands in for a CSS module: every class is called by its own name. */
module.exports = new Proxy(
  { __esModule: true },
  { get: (target, name) => (name === '__esModule' ? true : name === 'default' ? module.exports : String(name)) },
);
