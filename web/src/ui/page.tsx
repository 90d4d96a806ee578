// What every page shares: its title, where the focus goes on a new page, loading and failing.
import type { ComponentChildren, ComponentType, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import * as teks from '../teks/index.ts';

let isFirstPage = true;

/** The page's heading: names the document and takes the focus when one came from another page. */
export function PageHeading(props: {
  readonly title: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${props.title} · ${teks.aplikasi}`;
  }, [props.title]);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {props.children ?? props.title}
    </h1>
  );
}

export function Loading(): JSX.Element {
  return (
    <p class="loading" role="status">
      {teks.umum.memuat}
    </p>
  );
}

export function Failed(props: {
  readonly pesan: string;
  readonly onRetry?: () => void;
}): JSX.Element {
  return (
    <div class="notice is-warning" role="alert">
      <p>{props.pesan}</p>
      {props.onRetry !== undefined && (
        <button type="button" class="button" onClick={props.onRetry}>
          {teks.umum.cobaLagi}
        </button>
      )}
    </div>
  );
}

/** A page whose code is loaded when it is opened; a failed load can be tried again. */
export function lazyPage<P extends object>(
  load: () => Promise<ComponentType<P>>,
): (props: P) => JSX.Element {
  let loaded: ComponentType<P> | null = null;
  return function LazyPage(props: P): JSX.Element {
    const [Page, setPage] = useState<ComponentType<P> | null>(() => loaded);
    const [isFailed, setFailed] = useState(false);
    useEffect(() => {
      if (Page !== null || isFailed) return;
      load().then(
        (page) => {
          loaded = page;
          setPage(() => page);
        },
        (error: unknown) => {
          // A missing network is expected, a broken page is not: the console tells them apart.
          reportError(error);
          setFailed(true);
        },
      );
    }, [Page, isFailed]);
    if (Page !== null) return <Page {...props} />;
    if (!isFailed) return <Loading />;
    return (
      <Failed
        pesan={teks.umum.gagalMuat}
        onRetry={() => {
          setFailed(false);
        }}
      />
    );
  };
}
