CREATE TABLE "app"."notification_preferences" (
	"tenant_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"channels" jsonb NOT NULL,
	"digest" text NOT NULL,
	"digest_hour" integer NOT NULL,
	"digest_weekday" integer NOT NULL,
	"time_zone" text NOT NULL,
	"digest_due_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notification_preferences_tenant_id_user_id_pk" PRIMARY KEY("tenant_id","user_id"),
	CONSTRAINT "notification_preferences_digest" CHECK ("app"."notification_preferences"."digest" in ('off', 'daily', 'weekly')),
	CONSTRAINT "notification_preferences_hour" CHECK ("app"."notification_preferences"."digest_hour" between 0 and 23),
	CONSTRAINT "notification_preferences_weekday" CHECK ("app"."notification_preferences"."digest_weekday" between 1 and 7)
);
--> statement-breakpoint
CREATE TABLE "app"."notifications" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"object_id" text NOT NULL,
	"facts" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone,
	"digested_at" timestamp with time zone,
	CONSTRAINT "notifications_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."mail_settings" (
	"tenant_id" uuid PRIMARY KEY NOT NULL,
	"from_name" text,
	"reply_to" text,
	"message" text,
	"language" text NOT NULL,
	"sends_invoices" boolean NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "app"."webhook_inbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"provider" text NOT NULL,
	"event_id" text NOT NULL,
	"payload" jsonb,
	"received_at" timestamp with time zone NOT NULL,
	"processed_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "app"."notification_preferences" ADD CONSTRAINT "notification_preferences_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "app"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."notifications" ADD CONSTRAINT "notifications_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "app"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notification_preferences_due" ON "app"."notification_preferences" USING btree ("digest_due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "notifications_source_key" ON "app"."notifications" USING btree ("tenant_id","user_id","source","kind");--> statement-breakpoint
CREATE INDEX "notifications_of_user" ON "app"."notifications" USING btree ("tenant_id","user_id","id");--> statement-breakpoint
CREATE INDEX "notifications_unread" ON "app"."notifications" USING btree ("tenant_id","user_id","id") WHERE "app"."notifications"."read_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "webhook_inbox_event_key" ON "app"."webhook_inbox" USING btree ("provider","event_id");