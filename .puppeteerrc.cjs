// No tool here downloads a browser of its own: the tests use the ones that are installed.
module.exports = { skipDownload: true };
