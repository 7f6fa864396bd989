/** Something the caller did wrong: printed to standard error with its code. */
export class Fault extends Error {
  readonly code: string;
  readonly exit: number;

  constructor(code: string, message: string, exit: number) {
    super(message);
    this.code = code;
    this.exit = exit;
  }
}

/** An argument that no command takes: exit 2, and the usage is printed with it. */
export class WrongArgument extends Fault {
  constructor(code: string, message: string) {
    super(code, message, 2);
  }
}
