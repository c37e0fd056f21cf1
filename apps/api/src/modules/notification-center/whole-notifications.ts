import { wholeTable } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { notificationPreferences, notifications } from './notification-center.tables.ts';
import { presentNotification } from './read-notifications.ts';

/** Every notice to every person. */
export const wholeNotifications = wholeTable(notifications, (rows, { livemode, language }) =>
  rows.map((row) => ({ ...presentNotification(row, livemode, language), user: encodeId('usr', row.userId) })),
);

/** What each person chose to hear of the company. */
export const wholePreferences = wholeTable(notificationPreferences, (rows) =>
  rows.map((row) => ({
    object: 'notification_preferences',
    user: encodeId('usr', row.userId),
    channels: row.channels,
    digest: row.digest,
    digest_hour: row.digestHour,
    digest_weekday: row.digestWeekday,
    time_zone: row.timeZone,
    updated_at: row.updatedAt.toISOString(),
  })),
);
