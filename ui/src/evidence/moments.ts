// Times of day as people type them, and moments of electronic evidence in words.
import { fullDay, t, westernDigits } from "../text/index.ts";

/** "9:05", "09.05.30", "٩:٠٥" as `09:05` or `09:05:30`; undefined when it is no time of day. */
export function timeOf(typed: string): string | undefined {
  const found = /^(\d{1,2})[:.٫](\d{2})(?:[:.٫](\d{2}))?$/.exec(
    westernDigits(typed).trim(),
  );
  if (found === null) return undefined;
  const [, hour = "", minute = "", second] = found;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59)
    return undefined;
  const clock = `${hour.padStart(2, "0")}:${minute}`;
  return second === undefined ? clock : `${clock}:${second}`;
}

/** A moment as the record has it, in words: the day written out, the time as it is. */
export function momentWords(moment: string): string {
  if (moment === "") return "";
  const day = fullDay(moment.slice(0, 10));
  const time = moment.slice(11);
  return time === "" ? day : t("req-day-and-time", { day, time });
}

/** The zone an office writes its times in: minutes east as `+03:00`. */
export function zoneText(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const far = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(far / 60))}:${two(far % 60)}`;
}
