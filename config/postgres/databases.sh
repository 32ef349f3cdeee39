#!/bin/sh
# Roles and a database each for Heed and for Keycloak, made at the first start. Heed's tables belong to a role with which it does not work.
set -eu
psql --set=ON_ERROR_STOP=1 --set=owner="$HEED_OWNER_PASSWORD" --set=heed="$HEED_DATABASE_PASSWORD" --set=keycloak="$KEYCLOAK_DATABASE_PASSWORD" --username postgres <<'SQL'
create role heed_owner login password :'owner';
create role heed login password :'heed';
create database heed owner heed_owner;
create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
SQL
psql --set=ON_ERROR_STOP=1 --username postgres --dbname heed --file=/docker-entrypoint-initdb.d/grants.psql
