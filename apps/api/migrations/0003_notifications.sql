CREATE TABLE "app"."message_contents" (
	"tenant_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"enc_v" smallint NOT NULL,
	"kek_id" text NOT NULL,
	"wrapped_dek" "bytea" NOT NULL,
	"box" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_contents_tenant_id_message_id_pk" PRIMARY KEY("tenant_id","message_id"),
	CONSTRAINT "message_contents_enc_v" CHECK ("app"."message_contents"."enc_v" = 1),
	CONSTRAINT "message_contents_wrapped_dek" CHECK (octet_length("app"."message_contents"."wrapped_dek") = 60),
	CONSTRAINT "message_contents_box" CHECK (octet_length("app"."message_contents"."box") >= 28)
);
--> statement-breakpoint
CREATE TABLE "app"."messages" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"channel" text NOT NULL,
	"template" text NOT NULL,
	"language" text NOT NULL,
	"recipient" text NOT NULL,
	"recipient_name" text NOT NULL,
	"object_id" text,
	"state" text NOT NULL,
	"attempt" integer DEFAULT 0 NOT NULL,
	"lease_until" timestamp with time zone,
	"lost_answers" integer DEFAULT 0 NOT NULL,
	"provider" text,
	"provider_id" text,
	"error_code" text,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"delivered_at" timestamp with time zone,
	"opened_at" timestamp with time zone,
	"bounced_at" timestamp with time zone,
	"complained_at" timestamp with time zone,
	CONSTRAINT "messages_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "messages_channel_known" CHECK ("app"."messages"."channel" in ('email', 'whatsapp')),
	CONSTRAINT "messages_language_known" CHECK ("app"."messages"."language" in ('es', 'en')),
	CONSTRAINT "messages_state_known" CHECK ("app"."messages"."state" in ('queued', 'sending', 'sent', 'failed', 'suppressed'))
);
--> statement-breakpoint
CREATE TABLE "app"."suppressions" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"channel" text NOT NULL,
	"address" text NOT NULL,
	"reason" text NOT NULL,
	"detail" text,
	"message_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	"removed_by" text,
	"removed_reason" text,
	CONSTRAINT "suppressions_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "suppressions_channel_known" CHECK ("app"."suppressions"."channel" in ('email', 'whatsapp')),
	CONSTRAINT "suppressions_reason_known" CHECK ("app"."suppressions"."reason" in ('hard_bounce', 'spam_complaint', 'provider_refused', 'opted_out'))
);
--> statement-breakpoint
ALTER TABLE "app"."message_contents" ADD CONSTRAINT "message_contents_tenant_id_message_id_messages_tenant_id_id_fk" FOREIGN KEY ("tenant_id","message_id") REFERENCES "app"."messages"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "messages_created" ON "app"."messages" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "messages_object" ON "app"."messages" USING btree ("tenant_id","object_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "suppressions_in_force" ON "app"."suppressions" USING btree ("tenant_id","channel","address") WHERE "app"."suppressions"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "suppressions_created" ON "app"."suppressions" USING btree ("tenant_id","created_at","id");