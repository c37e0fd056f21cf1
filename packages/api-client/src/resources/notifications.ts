import { KitaList } from '../list.ts';
import { bodyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type {
  ListNotifications,
  Notification,
  NotificationCount,
  NotificationPreferences,
  ReplaceNotificationPreferences,
  RequestOptions,
} from '../types.ts';

/** Notices to the person who is signed in; a key has none. */
export class Notifications {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Newest first. */
  list(filters: ListNotifications = {}, options?: RequestOptions): KitaList<Notification> {
    return new KitaList((cursor) =>
      bodyOf(
        this.#connection.api.GET('/v1/notifications', { params: { query: { ...filters, cursor } }, ...plain(options) }),
      ),
    );
  }

  count(options?: RequestOptions): Promise<NotificationCount> {
    return bodyOf(this.#connection.api.GET('/v1/notifications/count', plain(options)));
  }

  /** Marks these as read, or all. */
  markRead(ids: readonly string[] | 'all', options?: RequestOptions): Promise<NotificationCount> {
    const body = { ids: ids === 'all' ? ids : [...ids] };
    return bodyOf(this.#connection.api.POST('/v1/notifications/read', { body, ...plain(options) }));
  }

  preferences(options?: RequestOptions): Promise<NotificationPreferences> {
    return bodyOf(this.#connection.api.GET('/v1/notification-preferences', plain(options)));
  }

  replacePreferences(body: ReplaceNotificationPreferences, options?: RequestOptions): Promise<NotificationPreferences> {
    return bodyOf(this.#connection.api.PUT('/v1/notification-preferences', { body, ...plain(options) }));
  }
}
