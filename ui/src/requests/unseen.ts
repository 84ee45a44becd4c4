// Who would not see a file any more.

/**
 * Who does not see a file that nobody is in charge of (domain.md 10): `US`, where it is kept to those who work on it and whoever asks is no
 * head; `ALL`, where it is sealed; empty where whoever asks sees it.
 */
export function unseenBy(
  {
    officer = "",
    sensitivity = "",
    confidential = "",
  }: Readonly<Record<string, string>>,
  head: boolean,
): "" | "US" | "ALL" {
  if (officer.trim() !== "") return "";
  if (sensitivity === "SEALED") return "ALL";
  const kept = sensitivity === "CONFIDENTIAL" || confidential !== "";
  return kept && !head ? "US" : "";
}
