// <%- words.module %>
module web

// <%- words.language %>
go 1.22
