/** Stands in for a picture, a font or a plain style sheet. */
module.exports = { __esModule: true, default: 'asset' };
