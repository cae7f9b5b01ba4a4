const NEEDED = 20;

if (Number(process.versions.node.split(".")[0]) < NEEDED) {
  console.error(
    `Rollout Economics needs Node ${NEEDED} or later; this is ${process.versions.node} (https://nodejs.org).`,
  );
  process.exit(1);
}
