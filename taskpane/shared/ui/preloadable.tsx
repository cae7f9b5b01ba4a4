import { type FunctionComponent, type ReactElement, use } from "react";

/**
 * A component in a chunk of its own. Once the chunk is loaded, the component renders at once. With React's `lazy` the
 * first render suspends even then.
 */
export type Preloadable<Props> = FunctionComponent<Props> & Readonly<{ load: () => Promise<unknown> }>;

/** Milliseconds until a chunk that failed to load may be requested again. By then the failure has been shown. */
const RETRY_DELAY = 1000;

export function preloadable<Props extends object>(load: () => Promise<FunctionComponent<Props>>): Preloadable<Props> {
  let pending: Promise<FunctionComponent<Props>> | undefined;
  const request = (): Promise<FunctionComponent<Props>> => {
    if (pending !== undefined) return pending;
    const promise = load();
    promise.then(
      // React reads these fields of a promise, so a loaded chunk renders without suspending.
      (value) => Object.assign(promise, { status: "fulfilled", value }),
      () => setTimeout(() => (pending = undefined), RETRY_DELAY),
    );
    pending = promise;
    return promise;
  };
  function PreloadableComponent(props: Props): ReactElement {
    const Component = use(request());
    return <Component {...props} />;
  }
  return Object.assign(PreloadableComponent, { load: request });
}
