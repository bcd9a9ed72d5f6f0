// Stands in for the native watchdog: the extension host looks after its parent by itself, once a second.
exports.start = () => {};
exports.exit = (code) => process.exit(code || 0);
