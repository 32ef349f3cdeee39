#!/bin/sh
# A role and a database each for Heed and for Keycloak, made at the first start.
set -eu
psql --set=ON_ERROR_STOP=1 --set=heed="$HEED_DATABASE_PASSWORD" --set=keycloak="$KEYCLOAK_DATABASE_PASSWORD" --username postgres <<'SQL'
create role heed login password :'heed';
create database heed owner heed;
create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
SQL
