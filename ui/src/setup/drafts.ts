// What the set-up forms can judge by themselves, to help while typing.

/** Two letters. Whether there is such a State the desk knows. */
export const isState = (code: string): boolean =>
  /^[A-Za-z]{2}$/.test(code.trim());

/** A short name: small letters, digits, dots, dashes. */
export const isLogin = (login: string): boolean =>
  /^[a-z0-9._-]{2,32}$/.test(login);
