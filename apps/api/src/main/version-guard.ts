/** The sources need Node 24 (type stripping, argon2, UUIDv7). Says how to get it instead of failing on syntax. */
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `Kita needs Node 24 and this is ${process.versions.node}. Start it with: npx -y pnpm@12.21.0 start (it brings its own Node).\n`,
  );
  process.exit(1);
}

export {};
