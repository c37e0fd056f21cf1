// Runs one of this package's commands, e.g. `node tools/dev/run.mjs start`. Plain JavaScript, because an older Node
// cannot read the TypeScript sources far enough to say what is wrong.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [command = '', ...rest] = process.argv.slice(2);

if (major < 24 || (major === 24 && minor < 11)) {
  process.stderr.write(
    `Kita runs on Node 24.11 or newer; this is ${process.version}. Let pnpm bring the right one:\n\n` +
      `  npx -y pnpm@12.21.0 ${[command, ...rest].join(' ')}\n\n`,
  );
  process.exit(1);
}

process.argv.splice(2, 1);
await import(new URL(`./src/${command}.ts`, import.meta.url).href);
