// Stands for the package `cookie` where jest cannot load it; whoever needs cookies there is told.
module.exports = {
  stringifySetCookie() {
    throw new Error('No cookies in these tests before Node 24.9.');
  },
};
