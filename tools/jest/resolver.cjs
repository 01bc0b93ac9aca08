/** How a test finds a module. Two things differ from jest's own way. */
module.exports = (request, options) => {
  // Our sources import `./x.js`, as Node needs; while testing the file there is still `x.ts` or `x.tsx`.
  if (/^\.{1,2}\/.*\.js$/.test(request) && !options.basedir.includes('node_modules')) {
    for (const extension of ['.ts', '.tsx', '.js']) {
      const path = find(request.replace(/\.js$/, extension), options);
      if (path) return path;
    }
  }
  // A package that names only an `import` entry is compiled to CommonJS like everything else.
  return (
    find(request, options) ??
    options.defaultResolver(request, { ...options, conditions: [...(options.conditions ?? []), 'import'] })
  );
};

function find(request, options) {
  try {
    return options.defaultResolver(request, options);
  } catch {
    return undefined;
  }
}
