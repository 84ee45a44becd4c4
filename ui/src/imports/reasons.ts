// Words for the codes an import gives: why a row is refused, what it warns of, why rows may be the same request.
import { t } from "../text/index.ts";

/** The sentence of a code; one without words still shows itself. */
export function reasonWords(code: string): string {
  return t.maybe(`import-why-${code}`) ?? t("import-why-other", { code });
}
