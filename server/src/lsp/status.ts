import { type Connection, NotificationType } from 'vscode-languageserver';

/** What the server is doing, for the client to show. */
export interface ServerStatus {
  readonly state: 'indexing' | 'ready' | 'warning' | 'error';
  /** One line. */
  readonly message: string;
}

const StatusNotification = new NotificationType<ServerStatus>('penholder/status');

export function sendStatus(connection: Connection, state: ServerStatus['state'], message: string): void {
  connection.sendNotification(StatusNotification, { state, message }).catch(() => undefined);
}
