import { createRequire } from "node:module";
import net from "node:net";

const require = createRequire(import.meta.url);

/** The first free port, starting at `wanted`. */
export async function freePort(wanted) {
  const isFree = (port) =>
    new Promise((resolve) => {
      const probe = net.createServer();
      probe.once("error", () => resolve(false));
      probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
    });
  for (let port = wanted; port < wanted + 100; port += 1) if (await isFree(port)) return port;
  throw new Error(`No free port between ${wanted} and ${wanted + 99}.`);
}

/** In a terminal, one line that is updated. Elsewhere, a line for every 25%. */
function progressLines() {
  let shown = -1;
  return (share, message) => {
    const percent = Math.floor(share * 100);
    if (process.stdout.isTTY) {
      process.stdout.write(`\r\x1b[2K  building ${String(percent).padStart(3)}%  ${message.slice(0, 40)}`);
      if (percent === 100) process.stdout.write("\r\x1b[2K");
    } else if (percent >= shown + 25 || (percent === 100 && shown < 100)) {
      shown = percent;
      console.log(`  building ${percent}%`);
    }
  };
}

/**
 * Builds with visible progress and serves from memory. It rebuilds after a file is saved; reload the page by hand.
 * @param {{
 *   preview: boolean; port: number; headers: (request: { url: string }) => Record<string, string>;
 *   server: "http" | { type: "https"; options: object };
 * }} options
 * @returns {Promise<{ seconds: string; stop: () => Promise<void> }>} once the first build is served
 */
export async function serve({ preview, port, headers, server }) {
  const webpack = require("webpack");
  const WebpackDevServer = require("webpack-dev-server");
  const compiler = webpack(require("../webpack.config.js")({ preview }, { mode: "development" }));
  new webpack.ProgressPlugin(progressLines()).apply(compiler);

  const started = performance.now();
  const built = new Promise((resolve, reject) => {
    let first = true;
    compiler.hooks.done.tap("serve", (stats) => {
      const text = stats.toString({ preset: "errors-warnings", colors: process.stdout.isTTY });
      if (first && stats.hasErrors()) reject(new Error(text));
      else if (!first) console.log(stats.hasErrors() ? text : "Rebuilt. Reload the page.");
      first = false;
      resolve();
    });
  });

  const developmentServer = new WebpackDevServer(
    {
      host: "localhost",
      port,
      server,
      headers,
      // Do not add the development server's own script, so that pages are the same as on a host.
      client: false,
      hot: false,
      liveReload: false,
      static: false,
      devMiddleware: { stats: "none" },
      setupExitSignals: false,
    },
    compiler,
  );
  await Promise.all([developmentServer.start(), built]);
  return {
    seconds: ((performance.now() - started) / 1000).toFixed(1),
    stop: () => developmentServer.stop(),
  };
}
