import { Spinner } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import { useLanguage } from "../language/LanguageProvider";

/** Shown only if reading takes long enough to be noticed. */
export function Reading(): ReactElement | null {
  const { messages } = useLanguage();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 500);
    return () => clearTimeout(timer);
  }, []);
  return long ? <Spinner size="small" label={messages.reading} /> : null;
}
