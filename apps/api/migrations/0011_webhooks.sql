CREATE TABLE "app"."webhook_attempts" (
	"tenant_id" uuid NOT NULL,
	"delivery_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ms" integer NOT NULL,
	"status" integer,
	"error" text,
	"request_headers" jsonb NOT NULL,
	"response_headers" jsonb NOT NULL,
	"response_body" text NOT NULL,
	CONSTRAINT "webhook_attempts_tenant_id_delivery_id_number_pk" PRIMARY KEY("tenant_id","delivery_id","number")
);
--> statement-breakpoint
CREATE TABLE "app"."webhook_deliveries" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"endpoint_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"event_type" text NOT NULL,
	"state" text NOT NULL,
	"attempt" integer DEFAULT 0 NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone,
	"last_attempt_at" timestamp with time zone,
	"last_status" integer,
	"last_error" text,
	"settled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "webhook_deliveries_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "webhook_deliveries_state_known" CHECK ("app"."webhook_deliveries"."state" in ('pending', 'sending', 'delivered', 'exhausted', 'canceled')),
	CONSTRAINT "webhook_deliveries_due" CHECK (("app"."webhook_deliveries"."due_at" is not null) = ("app"."webhook_deliveries"."state" in ('pending', 'sending')))
);
--> statement-breakpoint
CREATE TABLE "app"."webhook_endpoints" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"url" text NOT NULL,
	"description" text,
	"events" text[] NOT NULL,
	"api_version" text NOT NULL,
	"disabled_reason" text,
	"disabled_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"failing_since" timestamp with time zone,
	"window_started_at" timestamp with time zone,
	"window_failures" integer DEFAULT 0 NOT NULL,
	"last_failure_at" timestamp with time zone,
	"clock_started_at" timestamp with time zone,
	"last_success_at" timestamp with time zone,
	"paused_until" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "webhook_endpoints_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "webhook_endpoints_reason_known" CHECK ("app"."webhook_endpoints"."disabled_reason" in ('person', 'gone', 'failing')),
	CONSTRAINT "webhook_endpoints_off" CHECK (("app"."webhook_endpoints"."disabled_reason" is null) = ("app"."webhook_endpoints"."disabled_at" is null))
);
--> statement-breakpoint
CREATE TABLE "app"."webhook_replays" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"endpoint_id" uuid NOT NULL,
	"from_at" timestamp with time zone NOT NULL,
	"to_at" timestamp with time zone NOT NULL,
	"scope" text NOT NULL,
	"state" text NOT NULL,
	"position" uuid,
	"events_seen" integer DEFAULT 0 NOT NULL,
	"queued" integer DEFAULT 0 NOT NULL,
	"created_by" text NOT NULL,
	"finished_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "webhook_replays_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "webhook_replays_scope_known" CHECK ("app"."webhook_replays"."scope" in ('missed', 'all')),
	CONSTRAINT "webhook_replays_state_known" CHECK ("app"."webhook_replays"."state" in ('running', 'finished', 'stopped'))
);
--> statement-breakpoint
CREATE TABLE "app"."webhook_secrets" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"endpoint_id" uuid NOT NULL,
	"expires_at" timestamp with time zone,
	"enc_v" smallint NOT NULL,
	"kek_id" text NOT NULL,
	"wrapped_dek" "bytea" NOT NULL,
	"box" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "webhook_secrets_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "webhook_secrets_enc_v" CHECK ("app"."webhook_secrets"."enc_v" = 1),
	CONSTRAINT "webhook_secrets_wrapped_dek" CHECK (octet_length("app"."webhook_secrets"."wrapped_dek") = 60),
	CONSTRAINT "webhook_secrets_box" CHECK (octet_length("app"."webhook_secrets"."box") >= 28)
);
--> statement-breakpoint
ALTER TABLE "app"."webhook_attempts" ADD CONSTRAINT "webhook_attempts_tenant_id_delivery_id_webhook_deliveries_tenant_id_id_fk" FOREIGN KEY ("tenant_id","delivery_id") REFERENCES "app"."webhook_deliveries"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_tenant_id_endpoint_id_webhook_endpoints_tenant_id_id_fk" FOREIGN KEY ("tenant_id","endpoint_id") REFERENCES "app"."webhook_endpoints"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_tenant_id_event_id_events_tenant_id_id_fk" FOREIGN KEY ("tenant_id","event_id") REFERENCES "app"."events"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."webhook_replays" ADD CONSTRAINT "webhook_replays_tenant_id_endpoint_id_webhook_endpoints_tenant_id_id_fk" FOREIGN KEY ("tenant_id","endpoint_id") REFERENCES "app"."webhook_endpoints"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."webhook_secrets" ADD CONSTRAINT "webhook_secrets_tenant_id_endpoint_id_webhook_endpoints_tenant_id_id_fk" FOREIGN KEY ("tenant_id","endpoint_id") REFERENCES "app"."webhook_endpoints"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "webhook_deliveries_once" ON "app"."webhook_deliveries" USING btree ("tenant_id","endpoint_id","event_id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_list" ON "app"."webhook_deliveries" USING btree ("tenant_id","endpoint_id","id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due" ON "app"."webhook_deliveries" USING btree ("tenant_id","endpoint_id","due_at") WHERE "app"."webhook_deliveries"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "webhook_deliveries_settled" ON "app"."webhook_deliveries" USING btree ("tenant_id","settled_at");--> statement-breakpoint
CREATE INDEX "webhook_endpoints_created" ON "app"."webhook_endpoints" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "webhook_secrets_endpoint" ON "app"."webhook_secrets" USING btree ("tenant_id","endpoint_id");